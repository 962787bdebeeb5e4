namespace NewsSearch.Indexing.Archive;

/// <summary>A key to the API, without the key: only its hash is kept.</summary>
/// <param name="Name">The name it was given; unique.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="UsedAt">When it was last used, to the minute; null where never.</param>
/// <param name="RevokedAt">When it was revoked; null where it is valid.</param>
public sealed record ApiKey(string Name, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt);
