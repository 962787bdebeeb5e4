using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>Tells that a disk is full from other failures to write.</summary>
internal static class FullDisk
{
    /// <summary>ENOSPC, as .NET reports it on Linux and macOS.</summary>
    private const int NoSpaceLeft = 28;

    /// <summary>ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</summary>
    private const int Full = unchecked((int)0x80070070), HandleFull = unchecked((int)0x80070027);

    /// <summary>Whether a write failed for want of room.</summary>
    public static bool IsCauseOf(Exception failure) => failure is IOException { HResult: NoSpaceLeft or Full or HandleFull } or ArchiveException { IsOfFullDisk: true };
}
