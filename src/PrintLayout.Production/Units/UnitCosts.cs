using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Units;

/// <summary>
/// What units may cost: what their pages took in earlier runs, and for others as much for a byte of their texts as for those that are
/// known.
/// </summary>
internal sealed class UnitCosts
{
    // Bytes of text a millisecond, while no page has been timed: a page of 20 KB took some 20 ms where this was written.
    private const double UntimedBytes = 1_000;

    private readonly Dictionary<(string Edition, string Page), double> _pages = [];

    /// <summary>Reads the times of pages out of a report of <c>render</c>; a page in several reports has those of the last.</summary>
    /// <param name="path">The report.</param>
    /// <param name="sink">Receives PL1001 when it is none.</param>
    public void Learn(string path, IDiagnosticSink sink)
    {
        if (ReportFile.Open(path, sink) is not { } report) return;
        try
        {
            foreach (var edition in report.GetProperty("editions").EnumerateArray())
            {
                var name = edition.GetProperty("edition").GetString()!;
                foreach (var page in edition.GetProperty("pages").EnumerateArray())
                {
                    var time = page.GetProperty("milliseconds").EnumerateObject().Sum(stage => stage.Value.GetDouble());
                    // A page that was left as it was says nothing about its work.
                    if (page.GetProperty("verdict").GetString() == "ok" && time > 0)
                        _pages[(name, page.GetProperty("page").GetString()!)] = time;
                }
            }
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            sink.Report(ReportFile.Unreadable(path, "it is not as printlayout render writes reports"));
        }
    }

    /// <summary>Gives each unit its cost.</summary>
    /// <param name="units">The units, each with the bytes of its texts.</param>
    public IEnumerable<PlannedUnit> Of(IReadOnlyList<(PlannedUnit Unit, long Bytes)> units)
    {
        var times = units.Select(one => TimeOf(one.Unit)).ToList();
        var known = units.Zip(times).Where(pair => pair.Second is not null).ToList();
        var bytes = known.Sum(pair => (double)pair.First.Bytes);
        var pace = bytes > 0 ? known.Sum(pair => pair.Second!.Value) / bytes : 1 / UntimedBytes;
        return units.Zip(times).Select(pair => pair.First.Unit with
        {
            Cost = Math.Max(1, (long)Math.Round(pair.Second ?? (pair.First.Bytes * pace))),
        });
    }

    private double? TimeOf(PlannedUnit unit)
    {
        var sum = 0.0;
        foreach (var page in unit.Pages)
        {
            if (!_pages.TryGetValue((unit.Edition, page), out var time)) return null;
            sum += time;
        }

        return sum;
    }
}
