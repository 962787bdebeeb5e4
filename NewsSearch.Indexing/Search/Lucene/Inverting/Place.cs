namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Where a term stands in a field, and how many words it stands for there, in one number that rises with the position.</summary>
internal static class Place
{
    private const int Widest = byte.MaxValue;
    private const int WidthBits = 8;

    /// <summary>The place of a term; one that stands for more than 255 words is taken for so many.</summary>
    public static int Of(int position, int width) => (position << WidthBits) | Math.Min(width, Widest);

    /// <summary>Its position.</summary>
    public static int Position(int place) => place >> WidthBits;

    /// <summary>How many words it stands for.</summary>
    public static int Width(int place) => place & Widest;
}
