using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Units;

namespace PrintLayout.Cli.Runs.Units;

/// <summary>Lists the work of a rendering.</summary>
/// <param name="request">What will be asked of <c>render</c>.</param>
/// <param name="reports">Reports of earlier runs.</param>
/// <param name="form">How the plan is written.</param>
/// <param name="shares">Number of shares that are compared; null for none.</param>
/// <param name="standardOutput">Opens standard output.</param>
/// <param name="messages">Standard error.</param>
internal sealed class PlanCommandRun(
    RenderRequest request, ImmutableArray<string> reports, PlanForm form, int? shares, Func<Stream> standardOutput, TextWriter messages)
{
    /// <summary>Does the run.</summary>
    /// <param name="stop">Ends it.</param>
    /// <returns>The exit code.</returns>
    public int Execute(CancellationToken stop)
    {
        var sink = new DiagnosticBag();
        WorkPlan? plan;
        try
        {
            plan = PlanRun.Execute(request, reports, sink, stop);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }

        foreach (var finding in sink) messages.WriteLine(DiagnosticFormatter.Full(finding, (_, _) => null));
        if (plan is null) return ExitCodes.For(sink);
        using var output = standardOutput();
        if (form == PlanForm.Json) PlanFile.Write(output, plan);
        else if (form == PlanForm.Lines) PlanFile.WriteLines(output, plan);
        else output.Write(Encoding.UTF8.GetBytes(Table(plan)));
        if (shares is { } count) messages.WriteLine(Evenness(plan, count));
        return ExitCodes.For([.. sink], request.FailOnWarning);
    }

    private static string Table(WorkPlan plan)
    {
        var text = new StringBuilder();
        foreach (var unit in plan.Units)
            text.Append(CultureInfo.InvariantCulture, $"{unit.Id}  {unit.Cost,6} ms  {unit.Edition}: {string.Join(' ', unit.Pages)}\n");
        var cost = plan.Units.Sum(unit => unit.Cost);
        text.Append(CultureInfo.InvariantCulture, $"{plan.Units.Length} units, some {cost} ms; plan {plan.Digest[..12]}\n");
        return text.ToString();
    }

    /// <summary>The heaviest share against the mean, by cost and by the digest that <c>--shard</c> alone goes by.</summary>
    private static string Evenness(WorkPlan plan, int count)
    {
        var mean = plan.Units.Sum(unit => unit.Cost) / (double)count;
        var byCost = UnitSelection.Shares(plan.Units, count).Max(share => share.Sum(unit => unit.Cost));
        var byDigest = Enumerable.Range(1, count).Max(number => plan.Units
            .Where(unit => new Shard(number, count).Takes(unit.Edition, unit.Pages[0])).Sum(unit => unit.Cost));
        return mean == 0 ? "no unit" : string.Create(
            CultureInfo.InvariantCulture,
            $"{count} shares: the heaviest has {byCost / mean:0.00} times the mean by cost, {byDigest / mean:0.00} times by digest");
    }
}
