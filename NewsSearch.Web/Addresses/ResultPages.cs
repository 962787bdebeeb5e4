namespace NewsSearch.Web.Addresses;

/// <summary>The pages of a list; those of a search end at its 10,000th hit.</summary>
/// <param name="Current">The one-based page shown.</param>
/// <param name="Count">How many there are; at least one.</param>
public sealed record ResultPages(int Current, int Count)
{
    /// <summary>How far pages go; the download goes on from there.</summary>
    public const int Ceiling = 10_000;

    /// <summary>The pages of <paramref name="total"/> hits at <paramref name="size"/> each, up to the ceiling.</summary>
    public static ResultPages Of(int current, long total, int size) => OfAll(current, Math.Min(total, Ceiling), size);

    /// <summary>The pages of a list of <paramref name="total"/> at <paramref name="size"/> each, to its very end.</summary>
    public static ResultPages OfAll(int current, long total, int size) => new(current, (int)Math.Max(1, (total + size - 1) / size));

    /// <summary>The page numbers worth a link, in order: the first, the last and those around the current one. A gap is null.</summary>
    public IReadOnlyList<int?> Shown()
    {
        var numbers = new SortedSet<int> { 1, Count };
        for (var page = Math.Max(1, Current - 2); page <= Math.Min(Count, Current + 2); page++)
            numbers.Add(page);

        var shown = new List<int?>();
        var last = 0;
        foreach (var page in numbers)
        {
            if (page > last + 1)
                shown.Add(page == last + 2 ? page - 1 : null);
            shown.Add(page);
            last = page;
        }

        return shown;
    }
}
