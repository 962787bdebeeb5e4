namespace NewsSearch.Indexing.Knowledge;

/// <summary>A person whom the tables know by name: an office-holder, or somebody so often in the news that a surname alone may do.</summary>
/// <param name="Id">"person/volodymyr-zelenskyy".</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Names">Other full names and spellings: "Volodymyr Zelenskiy".</param>
/// <param name="Surnames">The forms that stand for the person alone in news: "Zelenskyy", "Zelensky", "Zelenskiy"; "Xi" for Xi Jinping, "Kim" for Kim Jong-un.</param>
/// <param name="Country">ISO 3166 alpha-2 code in capitals of the country the person belongs to in public life; null where none.</param>
public sealed record KnownPerson(string Id, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Surnames, string? Country);
