namespace PrintLayout.Production.Outcomes;

/// <summary>The numbers of a page that people look at first.</summary>
/// <param name="Stories">Modules on it.</param>
/// <param name="Lines">Lines set.</param>
/// <param name="Overset">Lines that did not fit.</param>
/// <param name="Underset">Rows left empty.</param>
/// <param name="WorstLine">Where its worst line stands, with its text; empty when no line gapes.</param>
/// <param name="WorstOpening">How far the gaps of that line are open, in thousandths of an em.</param>
public sealed record PageNumbers(int Stories, int Lines, int Overset, int Underset, string WorstLine, int WorstOpening);
