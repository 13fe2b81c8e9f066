using PrintLayout.Cli.Messages;
using PrintLayout.Production;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>render</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="stop">Ends the run.</param>
/// <param name="words">How the run is reported; as people read it unless given.</param>
internal sealed class RenderRun(
    RenderRequest request, TextWriter output, TextWriter messages, MessageSettings? words = null, CancellationToken stop = default)
{
    private readonly MessageSettings _words = words ?? new MessageSettings();
    private readonly DiagnosticOutput _findings = new(words ?? new MessageSettings(), output, messages);

    /// <summary>What earlier passes of a watch told; null for a run by itself.</summary>
    public ToldFindings? Before { get; init; }

    /// <summary>What became of the run; null before it.</summary>
    public RunOutcome? Outcome { get; private set; }

    /// <summary>Does the run in a session of its own.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        using var session = new Session { KeepsPasses = false };
        return Execute(session);
    }

    /// <summary>Does the run.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The exit code.</returns>
    public int Execute(Session session)
    {
        if (OutputPattern.TryParse(request.Output, InputFinder.AreMany(request.Inputs), out var problem) is null)
        {
            messages.WriteLine($"printlayout: {problem}");
            return ExitCodes.Usage;
        }

        using var prepared = session.Prepare(request);
        foreach (var diagnostic in prepared.Findings) _findings.Write(diagnostic);
        if (!prepared.IsReady)
        {
            Outcome = session.Run(prepared, stop: stop);
            return ExitCodes.For(prepared.Findings);
        }

        IRunReporter reporter = _words.IsLive
            ? new LiveReporter(_words, output, prepared.Editions.Length)
            : new LineReporter(_words, _findings, messages, before: Before);
        Outcome = reporter.Around(() => session.Run(prepared, reporter, stop));
        foreach (var diagnostic in Outcome.Findings.Skip(prepared.Findings.Length)) _findings.Write(diagnostic);
        var run = Outcome.Batch!;
        reporter.Finished(run);
        return run.IsStopped ? ExitCodes.Stopped : ExitCodes.For([.. Outcome.Diagnostics], request.FailOnWarning);
    }
}
