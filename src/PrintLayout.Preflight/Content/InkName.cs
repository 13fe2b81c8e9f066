using System.Collections.Immutable;

namespace PrintLayout.Preflight.Content;

/// <summary>Names of inks: which mean the same.</summary>
internal static class InkName
{
    private static readonly ImmutableArray<string> Process = ["Cyan", "Magenta", "Yellow", "Black"];

    // What programs write behind the number of an ink for the paper it is shown on; longest first.
    private static readonly string[] Papers = ["cvc", "cvu", "cvp", "cv", "cp", "up", "ec", "uc", "c", "u", "m"];

    /// <summary>Whether a name is that of a process ink (ISO 32000-1 §8.6.6.4).</summary>
    /// <param name="name">The name.</param>
    public static bool IsProcess(string name) => Process.Contains(name);

    /// <summary>The process ink that a plain name means; null for none.</summary>
    /// <param name="plain">A name in its plain form.</param>
    public static string? ProcessOf(string plain) =>
        Process.FirstOrDefault(ink => string.Equals(plain, ink, StringComparison.OrdinalIgnoreCase)
            || string.Equals(plain, "process" + ink, StringComparison.OrdinalIgnoreCase));

    /// <summary>A name without case, blanks, signs, the name of the system of inks, and the paper behind a number.</summary>
    /// <param name="name">The name.</param>
    public static string Plain(string name)
    {
        var plain = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (plain.StartsWith("pantone", StringComparison.Ordinal)) plain = plain["pantone".Length..];
        else if (plain.StartsWith("pms", StringComparison.Ordinal)) plain = plain["pms".Length..];
        var paper = Array.Find(Papers, end =>
            plain.Length > end.Length && plain.EndsWith(end, StringComparison.Ordinal) && char.IsDigit(plain[^(end.Length + 1)]));
        return paper is null ? plain : plain[..^paper.Length];
    }
}
