using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PrintLayout.Testing;

/// <summary>Keeps account of which verified files the tests of this process asked for.</summary>
internal static partial class DanglingFiles
{
    private static readonly ConcurrentDictionary<string, bool> Asked = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Tests = new(StringComparer.Ordinal);

    /// <summary>Notes that a test ran.</summary>
    /// <param name="stem">Folder, class and method.</param>
    public static void Ran(string stem) => Tests[stem] = true;

    /// <summary>Notes that a test asked for a file.</summary>
    public static void Used(string file) => Asked[file] = true;

    /// <summary>The files below a folder that no test needs.</summary>
    public static ImmutableArray<string> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, $"*{SnapshotTest.Verified}*", SearchOption.AllDirectories)
            .Where(file => !Asked.ContainsKey(file) && IsDangling(file)).Order(StringComparer.Ordinal),
    ];

    private static bool IsDangling(string file)
    {
        if (Name().Match(Path.GetFileName(file)) is not { Success: true } name) return true;
        var (test, method) = (name.Groups[1].Value, name.Groups[2].Value);
        var folder = Path.GetDirectoryName(file)!;
        if (Tests.ContainsKey(Path.Combine(folder, $"{test}.{method}"))) return true;
        var source = Path.Combine(folder, test + ".cs");
        return !File.Exists(source) || !File.ReadAllText(source).Contains($" {method}(", StringComparison.Ordinal);
    }

    // Class.Method.Page.verified.json; a page may have dots in its name, the others have none.
    [GeneratedRegex(@"^([^.]+)\.([^.]+)\..+\.verified\.(json|png)$")]
    private static partial Regex Name();
}
