using HouseCheck;

// dotnet run -c Release --project tools/HouseCheck [FOLDER]: prints the counts and what stands behind them; 1 when one is over its limit.
var root = Path.GetFullPath(args.Length > 0 ? args[0] : ".");
var sources = SourceTree.Read(root);
if (sources.Files.IsEmpty)
{
    Console.Error.WriteLine($"housecheck: no C# files below {Path.Combine(root, "src")}");
    return 2;
}

var counts = Counts.Of(sources);
foreach (var count in counts)
{
    Console.WriteLine($"{count.Name,-32}{count.Number,6}{(count.IsOver ? "  over the limit" : string.Empty)}");
    if (!count.IsOver) continue;
    foreach (var example in count.Found) Console.WriteLine($"    {example}");
}

return counts.Any(count => count.IsOver) ? 1 : 0;
