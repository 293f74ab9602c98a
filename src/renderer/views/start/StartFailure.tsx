import './start.css';

/** When there is no shell to talk to: the page was opened without its program, or the program has ended. */
export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main className="start">
      <div className="start-page">
        <header className="start-plate">
          <h1>Variorum</h1>
        </header>
        <p role="alert">{message}</p>
      </div>
    </main>
  );
}
