using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Writes stored hits as bytes of their fields in order: a page reads twenty and more, and nobody but the index reads them.</summary>
internal static class StoredHitFormat
{
    /// <summary>The bytes of a hit.</summary>
    public static byte[] Write(StoredHit hit)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(hit.Id);
        to.Write(hit.Title);
        Write(to, hit.Source);
        Write(to, hit.Url);
        Write(to, hit.Language);
        to.Write(hit.NamesRead);
        to.Write(hit.Published is not null);
        if (hit.Published is { } published)
            Write(to, published);
        to.Write7BitEncodedInt(hit.Authors.Count);
        foreach (var author in hit.Authors)
            to.Write(author);
        to.Write7BitEncodedInt(hit.Entities.Count);
        foreach (var entity in hit.Entities)
            Write(to, entity);
        Write(to, hit.Mentions);
        StoredQuotes.Write(to, hit.Quotes);
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The hit of bytes that <see cref="Write(StoredHit)"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="nameOf">Gives the name of an entity as it is now, not as it was when the article was read; null where it is not known.</param>
    /// <param name="places">Whether to read where entities are named, and what is quoted.</param>
    public static StoredHit Read(ReadOnlySpan<byte> bytes, Func<string, string?> nameOf, bool places)
    {
        var from = new StoredBytes(bytes);
        return new StoredHit
        {
            Id = from.ReadString(),
            Title = from.ReadString(),
            Source = ReadText(ref from),
            Url = ReadText(ref from),
            Language = ReadText(ref from),
            NamesRead = from.ReadBoolean(),
            Published = from.ReadBoolean() ? ReadDate(ref from) : null,
            Authors = ReadTexts(ref from),
            Entities = ReadEntities(ref from, nameOf),
            Mentions = places ? ReadMentions(ref from) : [],
            Quotes = places ? StoredQuotes.Read(ref from) : [],
        };
    }

    /// <summary>Writes a text that there may not be.</summary>
    public static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    /// <summary>Reads a text that there may not be.</summary>
    public static string? ReadText(ref StoredBytes from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Write(BinaryWriter to, ArticleDate date)
    {
        to.Write(date.At.Ticks);
        to.Write7BitEncodedInt((int)date.At.Offset.TotalMinutes);
        to.Write((byte)date.Precision);
        to.Write(date.Found);
    }

    private static ArticleDate ReadDate(ref StoredBytes from)
    {
        var (ticks, minutes) = (from.ReadInt64(), from.Read7BitEncodedInt());
        return new ArticleDate(new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)), (DatePrecision)from.ReadByte(), from.ReadString());
    }

    private static void Write(BinaryWriter to, HitEntity entity)
    {
        to.Write(entity.Id);
        to.Write(entity.Name);
        to.Write((byte)entity.Kind);
        to.Write7BitEncodedInt(entity.Doubt is { } start ? start + 1 : 0);
    }

    private static HitEntity[] ReadEntities(ref StoredBytes from, Func<string, string?> nameOf)
    {
        var entities = new HitEntity[from.Read7BitEncodedInt()];
        for (var at = 0; at < entities.Length; at++)
            entities[at] = ReadEntity(ref from, nameOf);
        return entities;
    }

    private static HitEntity ReadEntity(ref StoredBytes from, Func<string, string?> nameOf)
    {
        var id = from.ReadString();
        var name = nameOf(id);
        if (name is null)
            name = from.ReadString();
        else
            from.SkipString();
        var entity = new HitEntity(id, name, (MentionKind)from.ReadByte());
        return from.Read7BitEncodedInt() is > 0 and var start ? entity with { Doubt = start - 1 } : entity;
    }

    /// <summary>Each entity's id once, then the places with the number of the id.</summary>
    private static void Write(BinaryWriter to, IReadOnlyList<StoredMention> mentions)
    {
        var ids = mentions.Select(mention => mention.Entity).Distinct(StringComparer.Ordinal).ToList();
        to.Write7BitEncodedInt(ids.Count);
        ids.ForEach(to.Write);
        to.Write7BitEncodedInt(mentions.Count);
        foreach (var mention in mentions)
        {
            to.Write7BitEncodedInt(mention.Start);
            to.Write7BitEncodedInt(mention.End - mention.Start);
            to.Write7BitEncodedInt(ids.IndexOf(mention.Entity));
        }
    }

    private static StoredMention[] ReadMentions(ref StoredBytes from)
    {
        var ids = ReadTexts(ref from);
        var mentions = new StoredMention[from.Read7BitEncodedInt()];
        for (var at = 0; at < mentions.Length; at++)
        {
            var (start, length) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
            mentions[at] = new StoredMention(start, start + length, ids[from.Read7BitEncodedInt()]);
        }

        return mentions;
    }

    private static string[] ReadTexts(ref StoredBytes from)
    {
        var texts = new string[from.Read7BitEncodedInt()];
        for (var at = 0; at < texts.Length; at++)
            texts[at] = from.ReadString();
        return texts;
    }
}
