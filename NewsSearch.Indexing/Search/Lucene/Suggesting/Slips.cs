namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>What is taken for a slip of the keys.</summary>
internal static class Slips
{
    /// <summary>In so many articles a word is no slip.</summary>
    public const int Established = 3;

    private const int Shortest = 4;
    private const int Short = 3;
    private const int Long = 7;

    /// <summary>A spelling is offered where so many times as many articles have it, and one more.</summary>
    private const int Likelier = 3;

    /// <summary>And so many times as many where a good few have the one typed.</summary>
    private const int Sure = 100;

    /// <summary>How much likelier one slip is than two.</summary>
    private const double Another = 30;

    /// <summary>How many slips a word or name may have, in letters: none where it is too short to tell.</summary>
    public static int In(string typed) => typed.Length < Shortest ? 0 : typed.Length < Long ? 1 : 2;

    /// <summary>Whether a word is too short for slips to be told from other words, but for letters that changed places or one left out: "teh", "Irn".</summary>
    public static bool IsShort(string typed) => typed.Length == Short;

    /// <summary>Whether a short word has the letters of another but for their order or for one that it lacks.</summary>
    public static bool IsShortOf(string typed, string other) => other.Length == typed.Length ? typed.Order().SequenceEqual(other.Order()) : other.Length == typed.Length + 1;

    /// <summary>Whether a spelling of so many articles is likelier meant than that of others.</summary>
    public static bool IsLikelier(int articles, int typed) => articles > (Likelier * typed) + 1;

    /// <summary>Whether a spelling of so many articles is surely meant, though others have the one typed: one of a hundred writes so.</summary>
    public static bool IsSurelyMeant(int articles, int typed) => articles >= (long)typed * Sure;

    /// <summary>How many slips a word may have that some articles have too: those who wrote it there hardly made the same two.</summary>
    public static int InKnown(string typed) => Math.Min(1, In(typed));

    /// <summary>How likely a spelling is meant, to be compared with others.</summary>
    public static double Weight(int articles, int slips) => articles / Math.Pow(Another, slips);
}
