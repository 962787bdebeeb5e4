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
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The hit of bytes that <see cref="Write(StoredHit)"/> gave.</summary>
    public static StoredHit Read(byte[] bytes, int offset, int length)
    {
        using var from = new BinaryReader(new MemoryStream(bytes, offset, length, writable: false));
        return new StoredHit
        {
            Id = from.ReadString(),
            Title = from.ReadString(),
            Source = ReadText(from),
            Url = ReadText(from),
            Language = ReadText(from),
            NamesRead = from.ReadBoolean(),
            Published = from.ReadBoolean() ? ReadDate(from) : null,
            Authors = Many(from, reader => reader.ReadString()),
            Entities = Many(from, ReadEntity),
            Mentions = ReadMentions(from),
        };
    }

    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private static string? ReadText(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Write(BinaryWriter to, ArticleDate date)
    {
        to.Write(date.At.Ticks);
        to.Write7BitEncodedInt((int)date.At.Offset.TotalMinutes);
        to.Write((byte)date.Precision);
        to.Write(date.Found);
    }

    private static ArticleDate ReadDate(BinaryReader from)
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

    private static HitEntity ReadEntity(BinaryReader from)
    {
        var entity = new HitEntity(from.ReadString(), from.ReadString(), (MentionKind)from.ReadByte());
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

    private static StoredMention[] ReadMentions(BinaryReader from)
    {
        var ids = Many(from, reader => reader.ReadString());
        return Many(from, reader =>
        {
            var (start, length) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            return new StoredMention(start, start + length, ids[reader.Read7BitEncodedInt()]);
        });
    }

    private static T[] Many<T>(BinaryReader from, Func<BinaryReader, T> one)
    {
        var many = new T[from.Read7BitEncodedInt()];
        for (var i = 0; i < many.Length; i++)
            many[i] = one(from);
        return many;
    }
}
