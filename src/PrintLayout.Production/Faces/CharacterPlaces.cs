using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;

namespace PrintLayout.Production.Faces;

/// <summary>A character of a text that the first choice of a role lacks.</summary>
/// <param name="Character">The character.</param>
/// <param name="Face">The face that stands in; null when the role has none for it.</param>
/// <param name="Count">How often it stands in the text.</param>
/// <param name="Places">Where, in the order of the text; the first ones when there are many.</param>
public sealed record CharacterPlaces(Rune Character, FontFace? Face, int Count, ImmutableArray<SourceSpan> Places);
