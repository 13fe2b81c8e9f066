using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Production.Units;

/// <summary>
/// Units shared out over workers that see one folder: who makes a unit holds its lease, a file that only one can create. A lease has a beat
/// that its holder counts up; one that stands still for a while is that of a dead worker, and is taken over. Stillness is measured by the
/// clock of who watches, so that neither the clocks of machines nor the time stamps of the folder matter.
/// </summary>
/// <remarks>
/// A worker that was only slow may come back and make a unit that another has made too. Both write the same bytes, each file whole, so
/// nothing is lost or doubled by it.
/// </remarks>
/// <param name="output">Folder of the output; leases lie in <c>.printlayout/claims</c> below it, by the digest of the plan.</param>
/// <param name="plan">Digest of the plan.</param>
/// <param name="worker">A name that no other worker has.</param>
/// <param name="patience">How long a lease may stand still.</param>
/// <param name="clock">The time of day; only its pace counts.</param>
public sealed class ClaimFolder(string output, string plan, string worker, TimeSpan patience, TimeProvider clock)
{
    private readonly string _folder = Path.Combine(output, ".printlayout", "claims", plan[..Math.Min(16, plan.Length)]);
    private readonly Dictionary<string, (string Lease, long Seen)> _watched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _results = new(StringComparer.Ordinal);
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _beat;

    /// <summary>Takes units that nobody makes.</summary>
    /// <param name="units">Units, in the order in which they are wanted.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<PlannedUnit> Take(IEnumerable<PlannedUnit> units, int most)
    {
        ArgumentNullException.ThrowIfNull(units);
        Directory.CreateDirectory(_folder);
        var taken = ImmutableArray.CreateBuilder<PlannedUnit>();
        foreach (var unit in units)
        {
            if (taken.Count == most) break;
            if (ResultOf(unit) is null && TryHold(unit.Id)) taken.Add(unit);
        }

        return taken.ToImmutable();
    }

    /// <summary>Says that all leases of this worker are alive.</summary>
    public void Beat()
    {
        lock (_lock)
        {
            _beat++;
            foreach (var unit in _held) AtomicFile.TryWrite(LeaseOf(unit), LeaseText, new DiagnosticBag());
        }
    }

    /// <summary>Notes what became of a unit, and gives its lease back.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="code">The exit code of its run; null when it was dropped, and another worker shall make it.</param>
    /// <param name="sink">Receives PL4001 when it cannot be noted.</param>
    public void Settle(PlannedUnit unit, int? code, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (code is { } result) AtomicFile.TryWrite(ResultFileOf(unit.Id), result.ToString(CultureInfo.InvariantCulture), sink);
        lock (_lock)
        {
            _held.Remove(unit.Id);
            TryDelete(LeaseOf(unit.Id));
        }
    }

    /// <summary>The exit code with which a unit was made; null when it has to be made, also when its files have gone since.</summary>
    /// <param name="unit">The unit.</param>
    public int? ResultOf(PlannedUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        // What is made stays made while a worker lives; it asks for all units again and again.
        if (_results.TryGetValue(unit.Id, out var known)) return known;
        if (!int.TryParse(TextOf(ResultFileOf(unit.Id)), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || (code == 0 && !unit.Outputs.All(File.Exists))) return null;
        return _results[unit.Id] = code;
    }

    private string LeaseText => string.Create(CultureInfo.InvariantCulture, $"{worker} {_beat}");

    private string LeaseOf(string unit) => Path.Combine(_folder, unit + ".lease");

    private string ResultFileOf(string unit) => Path.Combine(_folder, unit + ".done");

    private bool TryHold(string unit)
    {
        if (TryCreate(unit)) return true;
        var lease = TextOf(LeaseOf(unit));
        if (lease is null) return false;
        var now = clock.GetTimestamp();
        if (!_watched.TryGetValue(unit, out var known) || known.Lease != lease)
        {
            _watched[unit] = (lease, now);
            return false;
        }

        return clock.GetElapsedTime(known.Seen, now) >= patience && TakeOver(unit, lease);
    }

    private bool TryCreate(string unit)
    {
        try
        {
            lock (_lock)
            {
                using (var file = new FileStream(LeaseOf(unit), FileMode.CreateNew, FileAccess.Write))
                    file.Write(Encoding.UTF8.GetBytes(LeaseText));
                _held.Add(unit);
            }

            _watched.Remove(unit);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// Takes a lease that stands still out of the way: of several that try, one moves it. One that beats again meanwhile goes back.
    /// </summary>
    private bool TakeOver(string unit, string lease)
    {
        var aside = $"{LeaseOf(unit)}.{worker}";
        try
        {
            File.Move(LeaseOf(unit), aside);
            if (TextOf(aside) != lease)
            {
                File.Move(aside, LeaseOf(unit), overwrite: false);
                return false;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(aside);
            return false;
        }

        TryDelete(aside);
        return TryCreate(unit);
    }

    private static string? TextOf(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stands still from now on, and is taken over.
        }
    }
}
