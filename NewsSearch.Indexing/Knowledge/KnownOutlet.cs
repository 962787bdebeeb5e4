namespace NewsSearch.Indexing.Knowledge;

/// <summary>A news agency, broadcaster or paper that the tables know.</summary>
/// <param name="Name">Under which name articles of it are listed.</param>
/// <param name="Domains">Where it publishes; each stands for all hosts below it.</param>
/// <param name="Names">What else it is called.</param>
internal sealed record KnownOutlet(string Name, IReadOnlyList<string> Domains, IReadOnlyList<string> Names);
