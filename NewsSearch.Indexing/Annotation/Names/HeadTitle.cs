namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>A title of those who lead a country or an international body, as it stands before a name.</summary>
/// <param name="Office">The title in lower case, its spellings made one: "president", "prime minister", "king".</param>
/// <param name="Start">First code unit of the title in the text.</param>
/// <param name="Former">Whether the text calls it held before: "former", "ex-", "late".</param>
/// <param name="Sought">Whether it is only sought or deputised for: "vice", "deputy", "-elect", "candidate".</param>
internal sealed record HeadTitle(string Office, int Start, bool Former, bool Sought);
