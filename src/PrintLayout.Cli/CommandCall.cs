using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary>One call of the program.</summary>
internal static class CommandCall
{
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Reads the command line and does what it says.</summary>
    /// <param name="commands">The commands there are.</param>
    /// <param name="args">The command line.</param>
    /// <param name="messages">Standard error.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(RootCommand commands, IReadOnlyList<string> args, TextWriter messages)
    {
        var parsed = commands.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)) messages.WriteLine($"printlayout: {message}");
            messages.WriteLine("printlayout: try --help");
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.Invoke(Invocation);
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            // What happens to files is told by findings; this was standard input or output.
            messages.WriteLine($"printlayout: standard input or output failed: {lost.Message}");
            return ExitCodes.Unreadable;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Faults of one page never come this far: they are PL9001 of that page.
            messages.WriteLine($"printlayout: internal error: {fault.GetType().Name}: {fault.Message}");
            messages.WriteLine(fault.StackTrace);
            messages.WriteLine("printlayout: this is a fault of the program; report it with the command line and the files that it names");
            return ExitCodes.Internal;
        }
    }
}
