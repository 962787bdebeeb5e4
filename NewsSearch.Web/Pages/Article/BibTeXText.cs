using System.Text;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Text inside a BibTeX field.</summary>
public static class BibTeXText
{
    /// <summary><paramref name="text"/> with the characters that TeX reads as commands escaped, so that braces stay in pairs.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => @"\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
