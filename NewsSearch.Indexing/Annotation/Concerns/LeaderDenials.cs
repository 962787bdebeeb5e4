namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Who, by the words of an article, does not hold an office: called former or late, or only elect, vice or possible.</summary>
internal sealed class LeaderDenials
{
    private readonly HashSet<(string Person, string Office)> former = [];
    private readonly Dictionary<(string Person, string Office), int> sought = [];

    /// <summary>Takes in that a person is called former.</summary>
    public void Former(string person, string office) => former.Add((person, office));

    /// <summary>Takes in that a person is called by a title that is not held yet, or one below it.</summary>
    public void Sought(string person, string office) => sought[(person, office)] = sought.GetValueOrDefault((person, office)) + 1;

    /// <summary>Whether a claim made <paramref name="times"/> times is denied. Whom the article calls former is so however often it keeps the old title; "elect" and "vice" may tell of the time before.</summary>
    public bool Deny(LeaderClaim claim, int times) =>
        former.Any(f => Is(claim, f)) || sought.Any(s => Is(claim, s.Key) && s.Value >= times);

    private static bool Is(LeaderClaim claim, (string Person, string Office) denied) =>
        claim.Person.Id == denied.Person && (denied.Office == "leader" || claim.Tenure.Office.Contains(denied.Office, StringComparison.OrdinalIgnoreCase));
}
