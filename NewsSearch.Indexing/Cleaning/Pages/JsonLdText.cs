using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Parses JSON-LD as pages really write it: wrapped in comments, with raw line ends in strings, trailing commas, entities, a closing semicolon.</summary>
internal static partial class JsonLdText
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The parsed script; null where it is no JSON even so.</summary>
    public static JsonElement? Parse(string script)
    {
        var text = Wrapping().Replace(script, "").Trim().TrimEnd(';');
        if (text.Length == 0)
            return null;
        return TryParse(text) ?? TryParse(Mend(text)) ?? (text.Contains("&quot;", StringComparison.Ordinal) ? TryParse(WebUtility.HtmlDecode(text)) : null);
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Escapes control characters and stray backslashes inside strings.</summary>
    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length + 64);
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\\' && inside && i + 1 < text.Length)
            {
                var next = text[++i];
                if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
                    mended.Append(sign).Append(next);
                else
                    mended.Append(next < ' ' ? ' ' : next);
                continue;
            }
            if (sign == '"')
                inside = !inside;
            mended.Append(sign < ' ' && inside ? ' ' : sign);
        }
        return mended.ToString();
    }

    [GeneratedRegex(@"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapping();
}
