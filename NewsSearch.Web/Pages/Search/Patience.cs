using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Pages.Search;

/// <summary>How long a reader waits for a page, whatever is typed: as long as one search takes at most. What a page asks beside its search has what that left of it.</summary>
/// <param name="clock">The clock it is kept by.</param>
public sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(1.8);

    private readonly long _began = clock.GetTimestamp();

    /// <summary>Whether nothing more is to be asked.</summary>
    public bool IsUp => Left <= TimeSpan.Zero;

    private TimeSpan Left => Whole - clock.GetElapsedTime(_began);

    /// <summary>The request, to be answered within what is left.</summary>
    public SearchRequest Bound(SearchRequest request) => request with { Within = Left };
}
