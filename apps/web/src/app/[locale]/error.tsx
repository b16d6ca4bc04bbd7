"use client";

// Next asks for a client component here. It shows only where a page itself is at fault: an API that does not answer has
// a page from the server. It says both languages, so that it needs no messages.

export default function PageFault() {
  return (
    <main>
      <h1 lang="en">This page is at fault</h1>
      <p lang="en">Something went wrong while it was made. Please try again later.</p>
      <h2 lang="fr">Cette page est en défaut</h2>
      <p lang="fr">Une erreur s’est produite pendant sa fabrication. Réessayez plus tard.</p>
    </main>
  );
}
