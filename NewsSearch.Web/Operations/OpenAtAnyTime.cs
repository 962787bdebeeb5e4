namespace NewsSearch.Web.Operations;

/// <summary>Marks an endpoint that needs no archive and is answered before there is one.</summary>
public sealed record OpenAtAnyTime;
