namespace PrintLayout.Layout.Furniture;

/// <summary>How strong a line of a nameplate is set.</summary>
internal enum NameplateWeight
{
    /// <summary>As the rest.</summary>
    Info,

    /// <summary>As the date.</summary>
    Date,

    /// <summary>As the number of the day in an ear.</summary>
    Day,
}
