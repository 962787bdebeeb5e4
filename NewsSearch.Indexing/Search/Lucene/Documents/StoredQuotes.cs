using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>What is kept of an article's quotations, and its bytes: each speaker once, then the places with the numbers of those who speak there.</summary>
internal static class StoredQuotes
{
    private const string People = "person/";

    /// <summary>The quotations within the first <paramref name="length"/> code units.</summary>
    public static IReadOnlyList<StoredQuote> Of(Annotations? read, int length) => read is null
        ? []
        : [.. QuotationNumber.InOrder(read.Quotes).Where(quote => quote.End <= length).Select(quote => new StoredQuote(quote.Start, quote.End, quote.Form, [.. quote.Speakers.Select(speaker => Told(speaker, read))]))];

    /// <summary>Writes them.</summary>
    public static void Write(BinaryWriter to, IReadOnlyList<StoredQuote> quotes)
    {
        var numbers = new Dictionary<HitSpeaker, int>();
        foreach (var speaker in quotes.SelectMany(quote => quote.Speakers))
            numbers.TryAdd(speaker, numbers.Count);
        to.Write7BitEncodedInt(numbers.Count);
        foreach (var speaker in numbers.OrderBy(numbered => numbered.Value))
            Write(to, speaker.Key);
        to.Write7BitEncodedInt(quotes.Count);
        foreach (var quote in quotes)
        {
            to.Write7BitEncodedInt(quote.Start);
            to.Write7BitEncodedInt(quote.End - quote.Start);
            to.Write((byte)quote.Form);
            to.Write7BitEncodedInt(quote.Speakers.Count);
            foreach (var speaker in quote.Speakers)
                to.Write7BitEncodedInt(numbers[speaker]);
        }
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, IReadOnlyList{StoredQuote})"/> wrote.</summary>
    public static StoredQuote[] Read(ref StoredBytes from)
    {
        var speakers = new HitSpeaker[from.Read7BitEncodedInt()];
        for (var at = 0; at < speakers.Length; at++)
            speakers[at] = ReadSpeaker(ref from);
        var quotes = new StoredQuote[from.Read7BitEncodedInt()];
        for (var at = 0; at < quotes.Length; at++)
        {
            var (start, length, form) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), (QuoteForm)from.ReadByte());
            var said = new HitSpeaker[from.Read7BitEncodedInt()];
            for (var one = 0; one < said.Length; one++)
                said[one] = speakers[from.Read7BitEncodedInt()];
            quotes[at] = new StoredQuote(start, start + length, form, said);
        }

        return quotes;
    }

    private static HitSpeaker Told(Speaker speaker, Annotations read) => new(speaker.Entity, speaker.Name)
    {
        Surface = speaker.Entity?.StartsWith(People, StringComparison.Ordinal) == false ? speaker.Surface : null,
        Role = speaker.Entity is { } id && read.Roles.FirstOrDefault(role => role.Person == id) is { } role ? new HitRole(role.Title, role.Of, role.State) : null,
    };

    private static void Write(BinaryWriter to, HitSpeaker speaker)
    {
        to.Write(speaker.Name);
        StoredHitFormat.Write(to, speaker.Entity);
        StoredHitFormat.Write(to, speaker.Surface);
        StoredHitFormat.Write(to, speaker.Role?.Title);
        if (speaker.Role is not { } role)
            return;
        StoredHitFormat.Write(to, role.Of);
        to.Write((byte)role.State);
    }

    private static HitSpeaker ReadSpeaker(ref StoredBytes from)
    {
        var name = from.ReadString();
        var (entity, surface, title) = (StoredHitFormat.ReadText(ref from), StoredHitFormat.ReadText(ref from), StoredHitFormat.ReadText(ref from));
        return new HitSpeaker(entity, name) { Surface = surface, Role = title is null ? null : new HitRole(title, StoredHitFormat.ReadText(ref from), (RoleState)from.ReadByte()) };
    }
}
