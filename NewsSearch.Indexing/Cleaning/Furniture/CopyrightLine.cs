using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>Reads whose page it is off a line such as "© 2016 Plainfield Gazette. All rights reserved."</summary>
internal static partial class CopyrightLine
{
    /// <summary>The holder; null where the line is none of its kind. Alone it proves little: many pages credit an agency or a photographer.</summary>
    public static string? Holder(string line) =>
        line.Length <= 160 && Form().Match(line) is { Success: true } match ? match.Groups["holder"].Value.Trim() : null;

    [GeneratedRegex(@"^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:by\s)?(?:[0-9]{4}(?:\s?[-–]\s?[0-9]{4})?,?\s)?(?:by\s)?(?<holder>\p{Lu}[\p{L}\p{N}&'’ \-]{1,60}?)(?:,?\s(?:Ltd|LLC|Inc|plc|Limited|GmbH))?(?:[.,|]|$|\sAll rights)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
