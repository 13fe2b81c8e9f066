using System.Collections.Immutable;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Making;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Runs;

/// <summary>Makes a paper and renders it: reports one run of <c>make</c>, and answers with the exit code.</summary>
/// <param name="settings">What the paper is made of.</param>
/// <param name="request">How it is rendered; its inputs are what was made.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are written.</param>
/// <param name="stop">Ends the run.</param>
internal sealed class MakeCommandRun(
    MakeSettings settings, RenderRequest request, TextWriter output, TextWriter messages, MessageSettings words, CancellationToken stop)
{
    private static readonly ImmutableArray<string> PressFormats = ["pdf", "sep"];

    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);

    /// <summary>The files outside the folder, and in it, that the pages depend on, there or not.</summary>
    public IReadOnlyCollection<string> Inputs => _inputs;

    /// <summary>The files that were written into the folder.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    private string PlanFile => $"{settings.Folder}/{settings.Plan ?? MakeSettings.UsualPlan}";

    private RenderRequest RequestFor(string edition, ImmutableArray<string> formats, bool stopsPress) => request with
    {
        Inputs = [edition],
        Formats = formats,
        DocumentWriter = stopsPress ? null : request.DocumentWriter,
    };

    /// <summary>Does the run.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        var outcome = MakeRun.Execute(settings, stop);
        var findings = new DiagnosticOutput(words, output, messages);
        foreach (var finding in outcome.Findings) findings.Write(finding);
        if (outcome.IsStopped) return ExitCodes.Stopped;
        Files = outcome.Edition is { } written ? outcome.Files.Add(written) : outcome.Files;
        var code = ExitCodes.For([.. outcome.Findings], request.FailOnWarning);
        if (outcome.Edition is null) return code;
        foreach (var version in outcome.Versions.Cast<MadeVersion?>().DefaultIfEmpty(null))
        {
            if (Press(outcome, version) is not { } pressed) return ExitCodes.Stopped;
            code = Math.Max(code, pressed);
        }

        if (!words.Quiet && words.Format != DiagnosticFormat.Json) output.Write(MakeTable.Of(outcome));
        return code;
    }

    /// <summary>Judges a version, or the paper where it has none, and renders it; null when the run was stopped.</summary>
    private int? Press(MakeOutcome outcome, MadeVersion? version)
    {
        var edition = version?.Edition ?? outcome.Edition!;
        var gate = new GateCommandRun(
            new GateSettings(edition)
            {
                Plan = PlanFile,
                Version = version?.Version,
                Date = outcome.Date,
                Jobs = settings.Jobs,
                Limits = settings.Limits,
            },
            output, messages, words, stop)
        { FailOnWarning = request.FailOnWarning };
        var code = gate.Judge();
        if (gate.IsStopped) return null;
        // A stop keeps files from the press; proofs of what was made are still of use.
        var formats = gate.StopsPress ? request.Formats.RemoveAll(PressFormats.Contains) : request.Formats;
        var rendered = formats.IsEmpty ? ExitCodes.Ok : Render(outcome, version, RequestFor(edition, formats, gate.StopsPress));
        // The archive keeps an issue once: the versions of a day have its stories in common.
        var isFirst = version is null || version == outcome.Versions[0];
        if (code == ExitCodes.Ok && rendered == ExitCodes.Ok && isFirst && formats.Any(PressFormats.Contains)) rendered = gate.Record();
        return Math.Max(code, rendered);
    }

    /// <summary>
    /// Renders the pages that a version has for itself, into a folder of its name, and puts the others beside them as they are.
    /// </summary>
    private int Render(MakeOutcome outcome, MadeVersion? version, RenderRequest asked)
    {
        if (version is null) return Render(asked);
        var first = outcome.Versions[0];
        if (version.OwnPages.IsEmpty) return Copied(version, first);
        var own = asked with
        {
            Output = Path.Combine(request.Output, version.Version),
            Pages = version == first ? request.Pages : PageSelection.TryParse(string.Join(',', version.OwnPages))!,
        };
        var code = Render(own);
        return version == first ? code : Math.Max(code, Copied(version, first));
    }

    private int Render(RenderRequest asked)
    {
        var run = new RenderRun(asked, output, messages, words, stop);
        var code = run.Execute();
        _inputs.UnionWith(run.Outcome?.Inputs ?? []);
        return code;
    }

    private int Copied(MadeVersion version, MadeVersion first)
    {
        var found = new DiagnosticBag();
        VersionPlates.Copy(version, Path.Combine(request.Output, first.Version), Path.Combine(request.Output, version.Version), found);
        var findings = new DiagnosticOutput(words, output, messages);
        foreach (var finding in found) findings.Write(finding);
        return ExitCodes.For(found);
    }
}
