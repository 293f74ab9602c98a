import { useEffect, useRef, useState } from 'react';
import type { editor } from 'monaco-editor/editor/editor.api.js';
import type { Pair, Version } from '../../../engine';
import { useServices } from '../../effects/services';
import { languageTag } from '../../state/script';
import { useStore } from '../../state/store';
import { EditedText } from './EditedText';
import { editVersion } from './editing';
import { presentOptions, proseOptions } from './options';
import { followTheme } from './theme';

type Monaco = typeof editor;

/** What the bar above may ask of the editor. */
export interface DiffHandle {
  goTo(target: 'previous' | 'next'): void;
  /** Resolves when all that was typed has become the versions' text. */
  settle(): Promise<void>;
}

interface DiffEditorProps {
  readonly monaco: Monaco;
  readonly left: Version;
  readonly right: Version;
  /** What was found between the two, seen from the left; null until they are compared. */
  readonly pair: Pair | null;
  readonly names: readonly [left: string, right: string];
  readonly onReady: (editor: DiffHandle | null) => void;
}

interface Mounted {
  readonly editor: editor.IStandaloneDiffEditor;
  readonly left: EditedText;
  readonly right: EditedText;
}

/** Monaco's diff editor over two versions, both of which can be edited. To be mounted anew for every two versions. */
export function DiffEditor({ monaco, left, right, pair, names, onReady }: DiffEditorProps) {
  const container = useRef<HTMLDivElement>(null);
  const services = useServices();
  const [mounted, setMounted] = useState<Mounted | null>(null);
  const first = useRef({ left, right, names });
  const [leftName, rightName] = names;
  const [leftLanguage, rightLanguage] = [languageTag(left), languageTag(right)];
  const appearance = useStore((state) => state.appearance);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const start = first.current;
    const unfollow = followTheme(monaco);
    const languages = [languageTag(start.left), languageTag(start.right)] as const;
    const diff = monaco.createDiffEditor(element, {
      ...proseOptions(),
      ...presentOptions(start.names, languages),
    });
    [diff.getOriginalEditor(), diff.getModifiedEditor()].forEach((side, index) => {
      const language = languages[index];
      if (language !== undefined) side.getContainerDomNode().lang = language;
    });
    const texts = [start.left, start.right].map(
      (version) =>
        new EditedText(monaco.createModel, version, (text) => editVersion(services, version.id, text)),
    ) as [EditedText, EditedText];
    diff.setModel({ original: texts[0].model, modified: texts[1].model });
    setMounted({ editor: diff, left: texts[0], right: texts[1] });
    onReady({
      goTo: (target) => diff.goToDiff(target),
      settle: async () => void (await Promise.all(texts.map((text) => text.settle()))),
    });
    return () => {
      onReady(null);
      setMounted(null);
      diff.dispose();
      for (const text of texts) text.dispose();
      unfollow();
    };
  }, [monaco, services, onReady]);

  useEffect(() => {
    mounted?.left.follow(left);
    mounted?.right.follow(right);
    mounted?.left.mark(left, pair);
    mounted?.right.mark(right, pair);
  }, [mounted, left, right, pair]);

  useEffect(() => {
    if (!mounted) return;
    const present = (): void =>
      mounted.editor.updateOptions(presentOptions([leftName, rightName], [leftLanguage, rightLanguage]));
    present();
    // where the window grows or shrinks so far that the sides change their layout, Monaco forgets the names
    const right = mounted.editor.getModifiedEditor();
    const forgetting = right.onDidChangeConfiguration(() => {
      if (!right.getRawOptions().ariaLabel) present();
    });
    return () => forgetting.dispose();
  }, [mounted, appearance, leftName, rightName, leftLanguage, rightLanguage]);

  return <div className="source-editor" ref={container} data-testid="source-editor" />;
}
