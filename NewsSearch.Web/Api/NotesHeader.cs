using System.Text.Json;

namespace NewsSearch.Web.Api;

/// <summary>What was read otherwise than asked, told beside a file, which has no room for it. Its JSON is ASCII, as a header has to be.</summary>
public static class NotesHeader
{
    private const string Name = "NewsSearch-Notes";

    /// <summary>Adds the notes to an answer; nothing where there are none.</summary>
    public static void Add(HttpResponse answer, IReadOnlyList<string> notes)
    {
        if (notes.Count > 0)
            answer.Headers[Name] = JsonSerializer.Serialize(notes);
    }
}
