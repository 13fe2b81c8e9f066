using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;

namespace PrintLayout.Cli.Commands;

/// <summary>One call of the program.</summary>
internal static class CommandCall
{
    // @file would be one more list of words, with rules of quoting of its own; ours is the list on standard input.
    private static readonly ParserConfiguration Grammar = new() { ResponseFileTokenReplacer = null };
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Reads the command line and does what it says.</summary>
    /// <param name="commands">The commands there are.</param>
    /// <param name="args">The command line.</param>
    /// <param name="messages">Standard error.</param>
    /// <returns>The exit code.</returns>
    public static int Execute(RootCommand commands, IReadOnlyList<string> args, TextWriter messages)
    {
        try
        {
            var (parsed, problems) = Read(commands, args);
            if (problems.IsEmpty) return parsed.Invoke(Invocation);
            foreach (var problem in problems) messages.WriteLine($"printlayout: {problem}");
            messages.WriteLine("printlayout: try --help");
            return ExitCodes.Usage;
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            // What happens to files that users name is told by findings; this was a stream, a temporary folder, the folder that the program
            // stands in.
            messages.WriteLine($"printlayout: {lost.Message}");
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

    /// <summary>Reads a command line.</summary>
    /// <param name="commands">The commands there are.</param>
    /// <param name="args">The command line.</param>
    /// <returns>What was read, and what is wrong with it, each once.</returns>
    public static (ParseResult Parsed, ImmutableArray<string> Problems) Read(RootCommand commands, IReadOnlyList<string> args)
    {
        var parsed = commands.Parse(args, Grammar);
        return (parsed, [.. WordRules.Problems(args, parsed).Concat(parsed.Errors.Select(error => error.Message))
            .Distinct(StringComparer.Ordinal)]);
    }
}
