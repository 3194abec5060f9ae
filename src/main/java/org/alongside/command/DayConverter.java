package org.alongside.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        if (!written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new TypeConversionException("not a date. Write it as 2026-01-31.");
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("there is no such day.");
        }
    }
}
