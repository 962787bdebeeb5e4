using NewsSearch.Indexing.Cleaning.Characters;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>Reads an article's address: absolute, http or https, without its fragment.</summary>
internal static class AddressReader
{
    private const int Longest = 2000;

    /// <summary>The address; null where the text is none.</summary>
    public static string? Read(string? text)
    {
        var written = CleanCharacters.Field(text);
        if (written.StartsWith("//", StringComparison.Ordinal))
            written = "https:" + written;
        if (written.Length is 0 or > Longest || !Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || !address.Host.Contains('.', StringComparison.Ordinal))
            return null;
        return address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
    }
}
