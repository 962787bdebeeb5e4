namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Words set in a headline's capitals as the text below has them.</summary>
internal static class HeadlineCase
{
    // A shorter word in capitals is as likely an acronym.
    private const int Shortest = 4;

    /// <summary>"Nakasone" for "NAKASONE"; anything but one word in capitals as it is.</summary>
    public static string Lowered(string surface) =>
        surface.Length >= Shortest && surface.All(char.IsUpper) ? surface[0] + surface[1..].ToLowerInvariant() : surface;
}
