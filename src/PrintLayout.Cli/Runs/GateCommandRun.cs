using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports what the gate before the press found, and answers with the exit code.</summary>
/// <param name="settings">What is judged.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are written.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class GateCommandRun(
    GateSettings settings, TextWriter output, TextWriter messages, MessageSettings words, CancellationToken stop)
{
    private readonly DiagnosticOutput _findings = new(words, output, messages);
    private GateOutcome? _outcome;

    /// <summary>Whether warnings have an exit code of their own.</summary>
    public bool FailOnWarning { get; init; }

    /// <summary>Whether the issue is written into the archive when nothing stops the press.</summary>
    public bool Records { get; init; }

    /// <summary>Whether the run was ended before its end.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether no press files may be written: something stops the press, or the edition could not be judged.</summary>
    public bool StopsPress => _outcome is not { IsJudged: true, Stops.IsEmpty: true };

    /// <summary>Judges, and writes the sum of what was found.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        var code = Judge();
        if (IsStopped) return ExitCodes.Stopped;
        if (Records && !StopsPress) code = Math.Max(code, Record());
        if (_outcome is { IsJudged: true } judged && !words.Quiet && words.Format != DiagnosticFormat.Json)
            output.WriteLine(
                $"judged {Counted.Of(judged.Stories, "manuscript")} and {Counted.Of(judged.Pictures, "picture")} against "
                    + $"{Counted.Of(judged.Issues, "issue")} of the archive: {Counted.Of(judged.Findings.Length, "finding")}, "
                    + (judged.Stops.IsEmpty ? "nothing stops the press" : $"stopped by {string.Join(", ", judged.Stops)}"));
        return code;
    }

    /// <summary>Judges.</summary>
    /// <returns>The exit code.</returns>
    public int Judge()
    {
        try
        {
            _outcome = GateRun.Execute(settings, stop);
        }
        catch (OperationCanceledException)
        {
            IsStopped = true;
            return ExitCodes.Stopped;
        }

        foreach (var finding in _outcome.Findings) _findings.Write(finding, settings.Edition);
        if (StopsPress) _findings.Write(GateRun.Stopped(settings.Edition, _outcome), settings.Edition);
        return ExitCodes.For([.. _outcome.Findings], FailOnWarning);
    }

    /// <summary>Writes the issue into the archive.</summary>
    /// <returns>The exit code.</returns>
    public int Record()
    {
        var found = GateRun.Record(_outcome!);
        foreach (var finding in found) _findings.Write(finding, settings.Edition);
        return ExitCodes.For(found.AsEnumerable());
    }
}
