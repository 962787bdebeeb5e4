using System.Text;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>The form in which lines are compared: lower case, straight quotes, single blanks, without bullets before and marks behind.</summary>
internal static class LineKey
{
    /// <summary>The key; empty for a line of marks alone.</summary>
    public static string Of(string line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            switch (letter)
            {
                case '‘' or '’' or '´' or '`':
                    key.Append('\'');
                    break;
                case '“' or '”' or '„' or '«' or '»':
                    key.Append('"');
                    break;
                case '…':
                    key.Append("...");
                    break;
                default:
                    key.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }
        return key.ToString().Trim(Dressing).TrimEnd(Closing);
    }

    /// <summary>The key with letters and digits alone, for comparing headlines.</summary>
    public static string Letters(string line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var letter in line)
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }

    private static readonly char[] Dressing = [' ', '•', '·', '»', '«', '>', '→', '▶', '►', '▼', '|', '–', '—', '-', '*', '"'];

    private static readonly char[] Closing = [' ', '.', ':', '!', '…', '>', '»', '→', ','];
}
