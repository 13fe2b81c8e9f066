namespace PrintLayout.Text.Items;

/// <summary>A control character taken out of a text.</summary>
/// <param name="Before">UTF-16 unit before which it stood.</param>
/// <param name="Control">What it says.</param>
internal readonly record struct PlacedControl(int Before, BreakControl Control);
