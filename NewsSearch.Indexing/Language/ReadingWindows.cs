namespace NewsSearch.Indexing.Language;

/// <summary>Parts an article into windows of whole sentences that may hold names, and these into batches of like length, as the tagger was trained (Training/columns.py).</summary>
internal static class ReadingWindows
{
    /// <summary>Pieces a window holds, unless a single sentence has more.</summary>
    public const int Pieces = 128;

    /// <summary>Pieces at which a window is closed inside a sentence.</summary>
    public const int MostPieces = 400;

    /// <summary>Places a batch has, padding included: so few that what a layer computes stays in the processor's cache.</summary>
    public const int BatchPieces = 128;

    /// <summary>The windows of <paramref name="article"/> in order; sentences without a name (<see cref="NamelessSentences"/>) and those past <paramref name="most"/> pieces are left out.</summary>
    public static List<ReadingWindow> Of(IReadOnlyList<Sentence> article, WordPieces pieces, int most)
    {
        var windows = new List<ReadingWindow>();
        var window = new ReadingWindow();
        var read = 0;
        for (var i = 0; i < article.Count && read < most; i++)
        {
            if (NamelessSentences.Contains(article[i]))
                continue;
            var words = article[i].Tokens.Select(t => pieces.Of(t.Text)).ToList();
            var length = words.Sum(w => w.Count);
            read += length;
            if (window.Tokens.Count > 0 && window.Ids.Count + length > Pieces)
                window = Next(windows, window);
            for (var j = 0; j < words.Count; j++)
            {
                if (window.Ids.Count + words[j].Count > MostPieces)
                    window = Next(windows, window);
                window.Add(i, j, article[i].Tokens[j].Text, words[j]);
            }
        }

        if (window.Tokens.Count > 0)
            windows.Add(window.Close());
        return windows;
    }

    /// <summary>The windows by length, in batches whose longest window times their number is at most <see cref="BatchPieces"/>.</summary>
    public static IEnumerable<IReadOnlyList<ReadingWindow>> Batches(IEnumerable<ReadingWindow> windows)
    {
        var batch = new List<ReadingWindow>();
        foreach (var window in windows.OrderBy(w => w.Ids.Count))
        {
            if (batch.Count > 0 && (batch.Count + 1) * window.Ids.Count > BatchPieces)
            {
                yield return batch;
                batch = [];
            }

            batch.Add(window);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private static ReadingWindow Next(List<ReadingWindow> windows, ReadingWindow full)
    {
        windows.Add(full.Close());
        return new ReadingWindow();
    }
}
