using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Units;

namespace PrintLayout.Cli.Runs.Units;

/// <summary>
/// Renders by claiming: takes units of the plan that no other worker of the folder makes, until all are made. Any number of workers may
/// come and go.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How the run is reported.</param>
/// <param name="patience">How long the lease of another worker may stand still.</param>
/// <param name="clock">The time of day.</param>
internal sealed class ClaimRun(
    RenderRequest request, TextWriter output, TextWriter messages, MessageSettings words, TimeSpan patience, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the run.</summary>
    /// <param name="stop">Ends it: what is in work is dropped, for others to make.</param>
    /// <returns>The exit code: the worst of all units, whoever made them.</returns>
    public int Execute(CancellationToken stop)
    {
        var sink = new DiagnosticBag();
        var plan = PlanRun.Execute(request, [], sink, stop);
        foreach (var finding in sink) messages.WriteLine(DiagnosticFormatter.Full(finding, (_, _) => null));
        if (plan is null) return ExitCodes.For(sink);
        var asked = request.Units?.Units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
        var wanted = asked is null ? plan.Units : plan.Units.Where(unit => asked.Contains(unit.Id));
        // The dearest first, so that the last units to be made are small ones.
        ImmutableArray<PlannedUnit> units = [.. wanted.OrderByDescending(unit => unit.Cost)];
        var folder = OutputPattern.TryParse(request.Output, InputFinder.AreMany(request.Inputs), out _)!.Folder;
        // Containers share process numbers, and may share the name of their machine. No page depends on the name.
        var worker = $"{Environment.MachineName}-{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
        var claims = new ClaimFolder(folder, plan.Digest, worker, patience, clock);
        using var session = new Session { KeepsPasses = false };
        using var beat = clock.CreateTimer(_ => claims.Beat(), null, patience / 4, patience / 4);
        while (!stop.IsCancellationRequested)
        {
            var taken = claims.Take(units, Math.Max(1, request.Jobs));
            if (taken.IsEmpty)
            {
                var open = units.Where(unit => claims.ResultOf(unit) is null).ToList();
                if (open.Count == 0) break;
                stop.WaitHandle.WaitOne(Pause);
                continue;
            }

            Make(session, claims, plan, taken, stop);
        }

        return stop.IsCancellationRequested ? ExitCodes.Stopped : units.Select(unit => claims.ResultOf(unit) ?? 0).DefaultIfEmpty(0).Max();
    }

    private void Make(Session session, ClaimFolder claims, WorkPlan plan, ImmutableArray<PlannedUnit> taken, CancellationToken stop)
    {
        var mine = request with { Units = plan.Selection with { Units = taken } };
        int? code = null;
        try
        {
            code = new RenderRun(mine, output, messages, words with { IsLive = false }, stop).Execute(session);
            if (code == ExitCodes.Stopped) code = null;
        }
        finally
        {
            var sink = new DiagnosticBag();
            foreach (var unit in taken) claims.Settle(unit, code, sink);
            foreach (var finding in sink) messages.WriteLine(DiagnosticFormatter.Full(finding, (_, _) => null));
        }
    }
}
