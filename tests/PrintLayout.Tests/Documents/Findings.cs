using System.Globalization;

namespace PrintLayout.Tests.Documents;

/// <summary>What tests of documents find, each as "file:line: what".</summary>
internal static class Findings
{
    private const int Most = 200;

    /// <summary>Fails with all of them, since each has to be looked at.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        if (all.Count == 0) return;
        var rest = all.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"\nand {all.Count - Most} more") : string.Empty;
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{all.Count} found:\n{string.Join('\n', all.Take(Most))}{rest}"));
    }
}
