using System.Reflection;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Content;

public sealed partial class DiagnosticsDocumentTests
{
    [Fact]
    public void Every_code_is_explained_once_and_no_other_is()
    {
        var declared = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!);
        var explained = Row().Matches(RepositoryFiles.Read("docs/diagnostics.md")).Select(m => m.Groups[1].Value);
        Assert.Equal(declared.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| (PL\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
