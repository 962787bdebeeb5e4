using System.Runtime.InteropServices;

namespace NewsSearch.Indexing.Importing;

/// <summary>Threads for work that must not slow down a reader: they run when nothing else wants the cores.</summary>
internal static class LowPriorityThreads
{
    private const int ThisThread = 0;
    private const int Niceness = 10;

    /// <summary>Runs <paramref name="work"/> on <paramref name="count"/> threads; the task ends when all have, and carries what they threw.</summary>
    public static Task Run(int count, Action work) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => Start(work)));

    private static Task Start(Action work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                Lower();
                work();
                done.SetResult();
            }
            catch (Exception failure)
            {
                done.SetException(failure);
            }
        })
        {
            IsBackground = true,
            Name = "reading",
        };
        thread.Start();
        return done.Task;
    }

    // .NET's thread priorities mean nothing on Linux; there a thread's own niceness does.
    private static void Lower()
    {
        if (!OperatingSystem.IsLinux())
        {
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
            return;
        }

        try
        {
            _ = SetPriority(ThisThread, 0, Niceness);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without that call reads at the usual priority.
        }
    }

#pragma warning disable SYSLIB1054 // Whole numbers alone need no generated marshalling, which would want unsafe code.
    [DllImport("libc", EntryPoint = "setpriority", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int value);
#pragma warning restore SYSLIB1054
}
