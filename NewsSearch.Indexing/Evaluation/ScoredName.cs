using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Compares canonical names as scoring does.</summary>
internal static class ScoredName
{
    /// <summary>What is compared: lower case, without accents, marks and a leading "the".</summary>
    public static string Key(string name) => NameKey.Of(name);

    /// <summary>Whether two canonical names are one.</summary>
    public static bool Same(string one, string other) => Key(one) == Key(other);
}
