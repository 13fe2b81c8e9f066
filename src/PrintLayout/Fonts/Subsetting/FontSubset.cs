namespace PrintLayout.Fonts.Subsetting;

/// <summary>A font program that holds only some glyphs of a face.</summary>
/// <param name="Program">
/// Of a TrueType face an sfnt with the tables that a PDF reader needs; of a CFF face the bare CFF table, in which, when it is
/// keyed by CID, the CID of every glyph is its index.
/// </param>
/// <param name="NewIds">For each glyph asked for, in the same order, its glyph index in the new program.</param>
internal sealed record FontSubset(byte[] Program, int[] NewIds);
