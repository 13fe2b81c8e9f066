namespace PrintLayout.Fonts.Subsetting;

/// <summary>A font program that holds only some glyphs of a face.</summary>
/// <param name="Program">The font file: sfnt with TrueType outlines and the tables that a PDF reader needs.</param>
/// <param name="NewIds">For each glyph asked for, in the same order, its glyph index in the new program.</param>
internal sealed record FontSubset(byte[] Program, int[] NewIds);
