using System.Diagnostics;
using System.Globalization;
using PrintLayout.Fuzz;
using PrintLayout.Fuzz.Targets;

if (args is ["--worker", var name, var runSeed, var first, var end, var progress])
{
    using var worked = AllTargets.Open(name)!;
    return new Worker(worked, ulong.Parse(runSeed, CultureInfo.InvariantCulture), progress).Run(Number(first), Number(end));
}

if (args is ["--input", var file, var of])
{
    // One input by itself, under a debugger or after a mend.
    using var single = AllTargets.Open(of)!;
    single.Run(File.ReadAllBytes(file));
    Console.WriteLine("nothing found");
    return 0;
}

string[] targets = Value("--target") is { } named ? named.Split(',') : [.. AllTargets.Names];
var count = Number(Value("--count") ?? "5000");
var seed = ulong.Parse(Value("--seed") ?? "1", CultureInfo.InvariantCulture);
var found = 0;
foreach (var each in targets)
{
    using var target = AllTargets.Open(each);
    if (target is null)
    {
        Console.Error.WriteLine($"{each} is no target; there are: {string.Join(", ", AllTargets.Names)}");
        return 2;
    }

    var clock = Stopwatch.StartNew();
    var findings = new Driver(target, seed, "crashes").Run(count);
    foreach (var finding in findings)
        Console.WriteLine($"  {each} {finding.Kind} on input {finding.Index} of seed {seed}: {finding.Words}");
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{each}: {count} inputs, {findings.Count} findings, {clock.Elapsed.TotalSeconds:0} s"));
    found += findings.Count;
}

return found == 0 ? 0 : 1;

string? Value(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
