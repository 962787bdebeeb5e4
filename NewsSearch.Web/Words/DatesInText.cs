using System.Text.RegularExpressions;

namespace NewsSearch.Web.Words;

/// <summary>Finds days and months in numbers, "2022-03-05" and "2022-03", which are not to be parted at the end of a line.</summary>
public static partial class DatesInText
{
    /// <summary>The text in pieces, each a date or what stands between dates; joined they are the text.</summary>
    public static IEnumerable<(string Text, bool IsDate)> Parts(string text) =>
        // What is split by dates and keeps them is text and date in turn.
        Dates().Split(text).Select((part, at) => (part, at % 2 == 1)).Where(part => part.part.Length > 0);

    [GeneratedRegex(@"(?<!\d)(\d{4}-\d{2}(?:-\d{2})?)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
