namespace PrintLayout.Languages;

/// <summary>What follows from ties between characters.</summary>
internal static class BreakTies
{
    /// <summary>Whether a line that ends there is cut badly: a reader stumbles.</summary>
    /// <param name="tie">How closely the characters at its end and at the start of the next line belong together.</param>
    public static bool IsBadCut(this BreakTie tie) => tie >= BreakTie.Title;
}
