using System.Diagnostics;
using System.Globalization;

namespace PrintLayout.Fuzz;

/// <summary>A finding of a run.</summary>
/// <param name="Kind"><c>throws</c>, <c>hangs</c>, <c>memory</c> or <c>kills</c>.</param>
/// <param name="Index">Number of the input in the run.</param>
/// <param name="Words">What happened.</param>
public sealed record FuzzFinding(string Kind, int Index, string Words);

/// <summary>The parent process: shares the inputs of a run out over child processes and outlives them.</summary>
/// <param name="target">The target.</param>
/// <param name="seed">Number of the run.</param>
/// <param name="crashes">Folder that findings are written into; null to write none.</param>
public sealed class Driver(FuzzTarget target, ulong seed, string? crashes)
{
    // A target that fails everywhere need not fail a hundred thousand times.
    private const int MostFindings = 40;
    // Memory that a native library loses goes with its process.
    private const int InputsOfChild = 20_000;

    private readonly List<FuzzFinding> _findings = [];

    /// <summary>Runs inputs 0 to one below the count.</summary>
    public IReadOnlyList<FuzzFinding> Run(int count)
    {
        for (var next = 0; next < count && _findings.Count < MostFindings;) next = Child(next, Math.Min(count, next + InputsOfChild));
        return _findings;
    }

    /// <summary>Runs a stretch; gives the number of the first input that is left to do.</summary>
    private int Child(int first, int end)
    {
        var progress = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(progress, BitConverter.GetBytes(first));
            var start = new ProcessStartInfo(
                "dotnet", [typeof(Driver).Assembly.Location, "--worker", target.Name, Text(seed), Text(first), Text(end), progress])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            // Beyond it the runtime throws, which is a finding.
            start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
            start.Environment["DOTNET_gcServer"] = "0";
            using var child = Process.Start(start)!;
            var errors = child.StandardError.ReadToEndAsync();
            while (child.StandardOutput.ReadLine() is { } line) Keep(line);
            child.WaitForExit();
            var reached = BitConverter.ToInt32(File.ReadAllBytes(progress));
            if (child.ExitCode == 0) return end;
            if (child.ExitCode != 3)
                Add(new FuzzFinding("kills", reached, $"the process ended with {child.ExitCode}: {errors.Result.Trim().Split('\n')[0]}"));
            return reached + 1;
        }
        finally
        {
            File.Delete(progress);
        }
    }

    private void Keep(string line)
    {
        var parts = line.Split('\t', 3);
        if (parts.Length == 3) Add(new FuzzFinding(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]));
    }

    private void Add(FuzzFinding finding)
    {
        _findings.Add(finding);
        if (crashes is null) return;
        Directory.CreateDirectory(crashes);
        File.WriteAllBytes(
            Path.Combine(crashes, $"{target.Name}-{Text(seed)}-{Text(finding.Index)}{target.Ending}"), target.Input(seed, finding.Index));
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
