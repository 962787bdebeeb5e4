using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Opening;

/// <summary>What is done before the archive is open, in a sentence.</summary>
public static class OpeningLine
{
    /// <summary>"Bringing the archive up to date, step 1 of 2: 60,000 of 120,000 articles."; of what is over at once only that it is opened.</summary>
    public static string Of(CatchingUp? doing) => doing switch
    {
        null => "The archive is being opened.",
        { Of: 0 } => $"{doing.What}.",
        { Done: 0 } => $"{doing.What}: {Figures.Articles(doing.Of)}.",
        _ => $"{doing.What}: {Figures.Of(doing.Done)} of {Figures.Articles(doing.Of)}.",
    };
}
