namespace PrintLayout.Tests.Architecture;

/// <summary>
/// Which parts of the program one part may use. A part is a namespace with all below it; what it may use is itself, what is
/// listed, and whatever is neither a part of this program nor one of the packages.
/// </summary>
/// <param name="Part">The namespace the rule is about.</param>
/// <param name="MayUse">Namespaces of this program and of packages.</param>
internal sealed record LayerRule(string Part, params string[] MayUse)
{
    private static readonly string[] Watched =
        ["PrintLayout", "HarfBuzzSharp", "Markdig", "YamlDotNet", "SkiaSharp", "ImageMagick", "System.CommandLine", "UglyToad"];

    /// <summary>The uses that break the rule, as sentences.</summary>
    public IReadOnlyList<string> Broken(IEnumerable<TypeUse> uses) =>
        [.. uses.Where(u => IsIn(u.FromNamespace, Part) && Array.Exists(Watched, w => IsIn(u.ToNamespace, w)))
            .Where(u => !IsIn(u.ToNamespace, Part) && !Array.Exists(MayUse, m => IsIn(u.ToNamespace, m)))
            .Select(u => $"{u.FromNamespace}.{u.From} uses {u.ToNamespace}.{u.To}")];

    /// <summary>Whether a namespace is another or lies below it.</summary>
    public static bool IsIn(string inner, string outer) =>
        string.Equals(inner, outer, StringComparison.Ordinal) || inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
