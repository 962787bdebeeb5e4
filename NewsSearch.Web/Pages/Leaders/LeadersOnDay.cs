using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Pages.Leaders;

/// <summary>Who led what on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Countries">Countries by name, each with its leaders.</param>
/// <param name="Bodies">International bodies by name, each with its leaders.</param>
public sealed record LeadersOnDay(DateOnly Day, IReadOnlyList<LedBody> Countries, IReadOnlyList<LedBody> Bodies)
{
    /// <summary>Whether the table has anybody for the day.</summary>
    public bool HasAny => Countries.Count + Bodies.Count > 0;

    /// <summary>Those of which the body's or a leader's name has <paramref name="name"/> in it, whatever accents and letter case; all where it is empty.</summary>
    public LeadersOnDay Named(string? name)
    {
        var wanted = Slug.Of(name ?? "");
        return wanted.Length == 0 ? this : this with { Countries = [.. Countries.Where(Has)], Bodies = [.. Bodies.Where(Has)] };

        bool Has(LedBody body) => Slug.Of(body.Name).Contains(wanted, StringComparison.Ordinal) || body.Leaders.Any(leader => Slug.Of(leader.Name).Contains(wanted, StringComparison.Ordinal));
    }
}
